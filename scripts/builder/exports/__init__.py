"""Exports: the content, or the model, in another form. One file = one export; each returns path -> bytes."""
