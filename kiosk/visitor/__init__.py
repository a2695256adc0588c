"""What the visitor touches: all the Qt in Python."""
