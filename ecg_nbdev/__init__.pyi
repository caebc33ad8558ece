# What `import ecg_nbdev as ecg` gives, for editors and type checkers. nbs/8_commands/86_main.ipynb checks it.
from .data.records import Record as Record, read_record as read_record, write_record as write_record
from .data.quality import check_record as check_record
from .data.paper import plot_record as plot_record
from .data.sources import index_records as index_records, summarise as summarise
from .data.simulate import simulate as simulate
from .transforms.preprocess import preprocess as preprocess, preprocess_folder as preprocess_folder
from .datasets.splits import split_table as split_table
from .datasets.split_files import read_split as read_split, write_split as write_split
from .models.registry import make_model as make_model
from .metrics.scores import Predictions as Predictions
from .metrics.challenge import challenge_score as challenge_score
from .metrics.calibration import calibrate as calibrate
from .metrics.intervals import auroc_interval as auroc_interval, compare as compare
from .metrics.results import results as results
from .training.configs import TrainConfig as TrainConfig, load_config as load_config
from .training.checkpoints import load_checkpoint as load_checkpoint
from .training.training import fit as fit
from .evaluation.predict import Predictor as Predictor
from .evaluation.adapt import adapt as adapt
from .evaluation.estimator import ECGClassifier as ECGClassifier
from .evaluation.pages import plot_prediction as plot_prediction
from .evaluation.reports import write_report as write_report

__version__: str
