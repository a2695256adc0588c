"""What tests of several rooms build their examples from."""
