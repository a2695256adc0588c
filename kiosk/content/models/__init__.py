"""What curators' files may say, one module per kind of file."""
