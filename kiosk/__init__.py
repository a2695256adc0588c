"""Kiosk shows a historical document on a museum's touch screen."""

__version__ = "0.1.0"
