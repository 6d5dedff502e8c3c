"""One writer per output format: findings in, a string out."""
