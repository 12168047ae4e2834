"""What files say of themselves, read in a process of its own (docs/decisions/0014-files-read-apart.md)."""
