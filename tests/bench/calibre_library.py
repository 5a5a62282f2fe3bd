"""Run by Calibre's own Python: `calibre-debug -e calibre_library.py -- fill|search LIBRARY FILE`.

fill makes a library of the titles in a JSON file; search asks it for the words in one, and prints
as JSON how many ms each took and how many books it found.
"""

import json
import sys
import time
from pathlib import Path

from calibre.library import db as open_library


def fill(library, titles):
    """Make a library of books that have a title and nothing else; its triggers do the rest."""
    opened = open_library(library)  # which closes the file when nobody holds it
    connection = opened.new_api.backend.conn
    with connection:
        connection.executemany(
            "INSERT INTO books (title, author_sort, path) VALUES (?, 'Unknown', '')",
            [(title,) for title in titles],
        )
        connection.execute("INSERT INTO authors (name, sort) VALUES ('Unknown', 'Unknown')")
        connection.execute(
            "INSERT INTO books_authors_link (book, author)"
            " SELECT books.id, authors.id FROM books, authors"
        )


def search(library, words):
    """Print how long an open library takes to find each word in its titles."""
    opened = open_library(library)
    books = opened.new_api
    books.search(f"title:{words[0]}")  # what every search needs is read
    found = []
    for word in words:
        begun = time.perf_counter()
        ids = books.search(f"title:{word}")
        found.append([(time.perf_counter() - begun) * 1000, len(ids)])
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    what, place, listed = sys.argv[1:]
    {"fill": fill, "search": search}[what](place, json.loads(Path(listed).read_text("utf-8")))
