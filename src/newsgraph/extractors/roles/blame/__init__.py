"""Whose words and deeds are accused, blamed, denied and judged."""
