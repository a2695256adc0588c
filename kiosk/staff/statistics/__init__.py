"""Counts of visits without visitors: nothing here knows a person, a word that was typed, or a second."""
