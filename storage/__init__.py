"""SQLite: the SQL of one area per file, rows to records and back."""
