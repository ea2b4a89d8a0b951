"""What the words around say: names after titles, agreements, meetings, figures, statements, sectors."""
