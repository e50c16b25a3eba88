"""Who a clause is about: by its own marks, by what is around it, and by what the text goes on about."""
