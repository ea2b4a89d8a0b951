"""The dock "thin": what to look at before a briefing is handed round."""
