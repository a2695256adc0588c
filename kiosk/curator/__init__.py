"""What curators do: check an exhibit's folder and build the exhibit file."""
