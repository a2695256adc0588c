"""What an exhibit is, and the one file that holds it; nothing beyond Python's standard library."""
