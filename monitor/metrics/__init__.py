"""One definition per metric, compiled to the SQL of an engine, run, and finished with its uncertainty."""

from monitor.metrics.catalogue import METRICS
from monitor.metrics.compute import compute
from monitor.metrics.describe import FLAGS, Description, describe
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question

__all__ = ["FLAGS", "METRICS", "Description", "Metric", "Question", "compute", "describe"]
