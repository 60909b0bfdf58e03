"""What `prrdesk selftest` tries, one module for each part; it runs in a process of its own."""
