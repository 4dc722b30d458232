"""One definition per metric, compiled to the SQL of an engine, run, and finished with its uncertainty."""

from monitor.metrics.catalogue import METRICS, Metric
from monitor.metrics.compute import compute
from monitor.metrics.question import Question

__all__ = ["METRICS", "Metric", "Question", "compute"]
