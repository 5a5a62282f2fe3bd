"""Status reports of projects: outline, results tree, tables of activities, models and figures."""
