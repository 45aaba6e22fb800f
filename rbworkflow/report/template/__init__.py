"""An office's own Word template: what may stand in it, and how it is read. It knows nothing of what is printed."""
