"""One definition per metric, compiled to the SQL of an engine, run, and finished with its uncertainty."""

from monitor.metrics.catalogue import METRICS
from monitor.metrics.compute import compute
from monitor.metrics.describe import FLAGS, Description, describe
from monitor.metrics.disputes import Dispute, disputes
from monitor.metrics.finish.country import country_values
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.metrics.top import TopRow, top_posts

__all__ = [
    "FLAGS", "METRICS", "Description", "Dispute", "Metric", "Question", "TopRow", "compute", "country_values",
    "describe", "disputes", "top_posts",
]  # fmt: skip
