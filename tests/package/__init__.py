"""The package on bare machines."""
