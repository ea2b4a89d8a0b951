"""Visits, talks, calls and summits: who met, where and when."""
