"""What the museum's staff run: settings, installation, supervision, diagnosis."""
