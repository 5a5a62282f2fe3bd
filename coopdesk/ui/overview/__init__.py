"""What a search finds, as figures: charts, a heat map and a map to look at and to choose from."""
