"""Parts of a page that know neither the office nor each other."""
