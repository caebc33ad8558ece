"""12-lead ECGs as notebooks: read, look at, filter, split, train, test, predict.

`import ecg_nbdev as ecg` gives the names that one uses daily; each is loaded when it is first asked for.
"""
__version__ = "0.1.0"

from importlib import import_module as _import_module

_NAMES = {  # module -> what the front door gives of it
    'data.records': ('Record', 'read_record', 'write_record'),
    'data.quality': ('check_record',),
    'data.paper': ('plot_record',),
    'data.sources': ('index_records', 'summarise'),
    'data.simulate': ('simulate',),
    'transforms.preprocess': ('preprocess', 'preprocess_folder'),
    'datasets.splits': ('split_table',),
    'datasets.split_files': ('read_split', 'write_split'),
    'models.registry': ('make_model',),
    'metrics.scores': ('Predictions',),
    'metrics.challenge': ('challenge_score',),
    'metrics.calibration': ('calibrate',),
    'metrics.intervals': ('auroc_interval', 'compare'),
    'metrics.results': ('results',),
    'training.configs': ('TrainConfig', 'load_config'),
    'training.checkpoints': ('load_checkpoint',),
    'training.training': ('fit',),
    'evaluation.predict': ('Predictor',),
    'evaluation.adapt': ('adapt',),
    'evaluation.estimator': ('ECGClassifier',),
    'evaluation.pages': ('plot_prediction',),
    'evaluation.reports': ('write_report',),
}
_MODULE = {}
for _module, _names in _NAMES.items(): _MODULE.update(dict.fromkeys(_names, _module))

__all__ = [*_MODULE]

def __getattr__(name):
    if name not in _MODULE: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    value = getattr(_import_module(f'.{_MODULE[name]}', __name__), name)
    globals()[name] = value                        # the next time it is there
    return value

def __dir__():
    return sorted([*globals(), *__all__])
