"""Who meets whom: as a company that goes on, on a day of their own, in the rank of their own."""
