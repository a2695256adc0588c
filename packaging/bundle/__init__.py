"""How the package is made: what may lie in it and what is done to it; `packaging/package.py` runs it all."""
