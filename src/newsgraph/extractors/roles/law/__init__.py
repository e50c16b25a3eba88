"""Who is charged, sued, tried and sentenced, and who answers to it."""
