"""What layers make of a demand curve, written from the description of the file format: one hour at a time."""
import math

WEEK = 168


def shape_of(point):
    return point[2] if len(point) > 2 else "linear"


def slope(left, right):
    return (right[1] - left[1]) / (right[0] - left[0])


def tangent(own, length, other_shape, other, other_length):
    """Slope of a smooth segment at a point it shares with another segment."""
    if other_shape == "step" or own * other <= 0:
        return 0.0
    if other_shape == "linear":
        return math.copysign(min(abs(other), abs(3 * own)), own)
    a, b = 2 * other_length + length, other_length + 2 * length
    return (a + b) / (a / own + b / other)


def smooth(points, i, hour):
    """The cubic of segment i in powers of the way s from its left end, from values and slopes at both ends."""
    left, right = points[i], points[i + 1]
    length, own = right[0] - left[0], slope(points[i], points[i + 1])
    at_left = at_right = 0.0
    if i > 0:
        at_left = tangent(own, length, shape_of(points[i - 1]), slope(points[i - 1], left), left[0] - points[i - 1][0])
    if i + 2 < len(points):
        at_right = tangent(own, length, shape_of(right), slope(right, points[i + 2]), points[i + 2][0] - right[0])
    rise, s = right[1] - left[1], (hour - left[0]) / length
    a, b = length * at_left, length * at_right
    return left[1] + s * (a + s * ((3 * rise - 2 * a - b) + s * (a + b - 2 * rise)))


def polyline(points, hour):
    """A curve through sorted points, the ends held; nothing outside them."""
    if not points[0][0] <= hour <= points[-1][0]:
        return None
    for i, (left, right) in enumerate(zip(points, points[1:])):
        if hour == left[0]:
            return left[1]
        if left[0] < hour < right[0]:
            if shape_of(left) == "step":
                return left[1]
            if shape_of(left) == "smooth":
                return smooth(points, i, hour)
            return left[1] + (right[1] - left[1]) * (hour - left[0]) / (right[0] - left[0])
    return points[-1][1]


def wrapped_day(points, hour):
    """A polyline over a whole week that wraps round."""
    def moved(by):
        return [(point[0] + by, *point[1:]) for point in points]
    return polyline(moved(-2 * WEEK) + moved(-WEEK) + moved(0) + moved(WEEK) + moved(2 * WEEK), hour)


def week_of(workday, weekend):
    points = [(24 * day + hour, share) for day in range(7) for hour, share in (workday if day < 5 else weekend)]
    return [wrapped_day(points, hour) for hour in range(WEEK)]


OFFICE = week_of([(0, .08), (6, .08), (8, .45), (10, .95), (12, .85), (14, 1), (16, .95), (18, .5), (21, .15)],
                 [(0, .07), (9, .1), (14, .14), (20, .1)])
NIGHT = [(0, 1), (4, 1), (5, .6), (6, .04), (21, .04), (22, .7), (23, 1)]


def quarter_ends():
    year = []
    for t in range(8760):
        left = 2190 - t % 2190
        rush = 0 if left > 336 else 1 - left / 336
        year.append(OFFICE[t % WEEK] * (.4 + .6 * rush))
    peak = max(year)
    return [value / peak for value in year]


TEMPLATES = {
    "sustained_training": [.5 if 33 <= t < 36 else 1. for t in range(WEEK)],
    "training_bursts": [1. if 10 <= t < 46 or 60 <= t < 92 or 108 <= t < 156 else .06 for t in range(WEEK)],
    "business_hours_inference": OFFICE,
    "global_service": week_of([(0, .74), (4, .66), (9, .86), (15, 1), (20, .9)],
                              [(0, .66), (4, .58), (10, .7), (16, .8), (21, .72)]),
    "nightly_batch": week_of(NIGHT, NIGHT),
    "notebooks": week_of([(0, .18), (7, .1), (10, .7), (12, .6), (15, 1), (18, .8), (20, .45), (23, .25)],
                         [(0, .12), (8, .06), (14, .2), (22, .14)]),
    "end_of_quarter": quarter_ends(),
}


def template_shape(name):
    return TEMPLATES[name]


def mixed(value):
    mask = 2 ** 64 - 1
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 & mask
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB & mask
    return value ^ (value >> 31)


def knot(seed, number):
    golden, mask = 0x9E3779B97F4A7C15, 2 ** 64 - 1
    bits = mixed((mixed((seed + golden) & mask) + number * golden) & mask)
    return math.sqrt(3) * (2 * (bits >> 11) / 2 ** 53 - 1)


def combined(layer, absent, below, own):
    how = layer.get("combine") or absent
    return {"replace": own, "add": below + own, "at_least": max(below, own)}[how]


def number(layer, key, absent):
    value = layer.get(key)
    if isinstance(value, dict):
        value = value["typical"]
    return absent if value is None else value


def value_at(series, stack, curves, count, t):
    """Useful GPUs in hour t with the first `count` layers on the curve; t may be below 0."""
    if count == 0:
        return series[t % len(series)]
    layer = stack[count - 1]
    kind = layer["kind"]
    below = value_at(series, stack, curves, count - 1, t - (layer["hours"] if kind == "shift" else 0))
    if kind == "import":
        own = curves[count - 1]
        return combined(layer, "add", below, own[t % len(own)])
    if kind == "template":
        shape = template_shape(layer["template"])
        return combined(layer, "add", below, shape[t % len(shape)] * layer["gpus"])
    if kind == "scale":
        return below * layer["factor"]
    if kind == "growth":
        return below * (1 + number(layer, "per_year", 0)) ** (t / 8760)
    if kind == "months":
        return below * layer["factors"][t % 8760 // 730]
    if kind == "cap":
        return min(below, layer["gpus"])
    if kind == "event":
        since = t - layer["from_hour"]
        every = number(layer, "every_hours", 0)
        inside = since >= 0 and (since % every if every else since) < layer["hours"]
        return max(0, below * number(layer, "factor", 1) + number(layer, "add_gpus", 0)) if inside else below
    if kind == "drawn":
        hour = t if layer.get("repeat") == "once" else t % WEEK
        for span in layer["spans"]:
            own = polyline(span["points"], hour)
            if own is not None:
                return combined(layer, "replace", below, own)
    if kind == "roughness" and layer["share"]:
        every = number(layer, "every_hours", 1)
        left = t // every
        from_knot, share = knot(layer["seed"], left), (t - left * every) / every
        noise = from_knot + (knot(layer["seed"], left + 1) - from_knot) * share
        return below * max(0, 1 + layer["share"] * noise)
    return below
