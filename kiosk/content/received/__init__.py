"""Transcriptions as museums receive them, such as a text, a Word file or TEI, cut into blocks."""
