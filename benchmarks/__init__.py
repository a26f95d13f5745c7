"""Figures side by side with a floor and a peer: what is promised, measured."""
