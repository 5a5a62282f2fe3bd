"""The frame around the pages: navigation, search, menus, status bar, open forms."""
