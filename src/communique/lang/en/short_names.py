"""English short names → the names that they stand for. Data only."""

SHORT_NAMES: dict[str, str] = dict(
    pair.split("=")
    for pair in """mike=michael tony=anthony antony=anthony bill=william will=william joe=joseph bob=robert rob=robert jim=james jimmy=james tom=thomas
    dan=daniel dave=david steve=steven stephen=steven chris=christopher nick=nicholas matt=matthew andy=andrew ed=edward ted=edward ben=benjamin
    sam=samuel greg=gregory jeff=jeffrey ken=kenneth ron=ronald don=donald rick=richard dick=richard charlie=charles chuck=charles jack=john
    pete=peter phil=philip kate=katherine liz=elizabeth sue=susan alex=alexander max=maximilian fred=frederick larry=lawrence""".split()
)
