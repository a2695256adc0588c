"""Packs: exhibits that a museum signs, and that a screen takes only when it can trust them."""
