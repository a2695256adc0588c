"""A folder of the exhibit as a table, one row a file, and a changed table back into its files."""
