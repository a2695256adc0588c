"""An exhibit as a book: TEI for scholars, one HTML page or an EPUB for reading at home."""
