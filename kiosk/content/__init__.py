"""From curators' files to an exhibit."""
