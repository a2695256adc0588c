"""``kiosk doctor``: looks at everything that keeps an exhibit on the wall, and says what to do."""
