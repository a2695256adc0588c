"""The tables of an exhibit file: for each noun, how it is put in and how it is taken out."""
