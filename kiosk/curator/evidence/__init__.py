"""The evidence sheet: what the museum says, what each statement rests on, and what is still open."""
