"""Stages and scores of countries."""
