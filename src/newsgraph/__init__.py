"""Turn news articles into a knowledge graph: who did what to whom, where, when, and who says so."""
