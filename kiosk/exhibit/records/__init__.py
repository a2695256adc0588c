"""The nouns of an exhibit, each with what belongs to it; ``kiosk.exhibit.model`` names them all."""
