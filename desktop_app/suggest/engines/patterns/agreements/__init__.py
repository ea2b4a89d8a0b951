"""Agreements: titles of documents between states or bodies, and what is told of each."""
