"""The builder: sources in, checked content, finished pages. It knows nothing of MkDocs."""
