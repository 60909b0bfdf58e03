"""What the office hands out: Excel and PDF."""
