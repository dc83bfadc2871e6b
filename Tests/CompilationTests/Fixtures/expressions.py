"""Writes expressions.json: random expressions of the language with their values, gradients and Hessians, by JAX.

    pip install jax
    python3 expressions.py > expressions.json

Each program is grown twice at once: as statements of the language, and as a function of JAX that takes the
values of the parameters. A step that would come near a kink, a tie or a pole is not taken, for there the two
may rightly differ. What JAX computes, in Float64, is y and the first and second derivatives of
Σ q y + Σ y² / 4 by all parameters.
"""

import json
import math
import random
import re

import jax
import jax.numpy as jnp
import numpy as np
from jax import nn
from jax.scipy import special

jax.config.update("jax_enable_x64", True)

COUNT = 200
PARAMETERS = {"s": (), "u": (2, 3), "v": (3,)}
#: How near a kink or a tie may be.
MARGIN = 0.03


def everywhere(x):
    return jnp.max(jnp.abs(x)) < 20


def within(bound):
    return lambda x: jnp.max(jnp.abs(x)) < bound


def above(bound):
    return lambda x: (jnp.min(x) > bound) & everywhere(x)


def apart(*kinks):
    """Where x is far from each of the kinks."""
    return lambda x: everywhere(x) & all(jnp.min(jnp.abs(x - kink)) > MARGIN for kink in kinks)


def between_whole(x):
    return everywhere(x) & (jnp.min(jnp.abs(x - jnp.round(x))) > MARGIN)


def between_halves(x):
    return between_whole(x + 0.5)


def not_near_0(f):
    return lambda x: everywhere(x) & (jnp.min(jnp.abs(f(x))) > 0.3)


# What the language calls a function, the same in JAX, and where it is far from what is special.
FUNCTIONS = {
    "exp": (jnp.exp, within(3)), "expm1": (jnp.expm1, within(3)),
    "log": (jnp.log, above(0.1)), "log1p": (jnp.log1p, above(-0.8)),
    "log2": (jnp.log2, above(0.1)), "log10": (jnp.log10, above(0.1)),
    "sqrt": (jnp.sqrt, above(0.05)), "rsqrt": (jax.lax.rsqrt, above(0.1)), "cbrt": (jnp.cbrt, apart(0)),
    "sin": (jnp.sin, everywhere), "cos": (jnp.cos, everywhere), "tan": (jnp.tan, not_near_0(jnp.cos)),
    "asin": (jnp.arcsin, within(0.9)), "acos": (jnp.arccos, within(0.9)), "atan": (jnp.arctan, everywhere),
    "sinh": (jnp.sinh, within(3)), "cosh": (jnp.cosh, within(3)), "tanh": (jnp.tanh, everywhere),
    "asinh": (jnp.arcsinh, everywhere), "acosh": (jnp.arccosh, above(1.1)), "atanh": (jnp.arctanh, within(0.9)),
    "cot": (lambda x: 1 / jnp.tan(x), lambda x: not_near_0(jnp.sin)(x) & not_near_0(jnp.cos)(x)),
    "sec": (lambda x: 1 / jnp.cos(x), not_near_0(jnp.cos)), "csc": (lambda x: 1 / jnp.sin(x), not_near_0(jnp.sin)),
    "acot": (lambda x: jnp.pi / 2 - jnp.arctan(x), everywhere),
    "coth": (lambda x: 1 / jnp.tanh(x), not_near_0(jnp.tanh)), "sech": (lambda x: 1 / jnp.cosh(x), within(6)),
    "csch": (lambda x: 1 / jnp.sinh(x), lambda x: not_near_0(jnp.sinh)(x) & within(6)(x)),
    "erf": (special.erf, everywhere), "sigmoid": (nn.sigmoid, everywhere), "softplus": (nn.softplus, everywhere),
    "abs": (jnp.abs, apart(0)), "sign": (jnp.sign, apart(0)),
    "floor": (jnp.floor, between_whole), "ceil": (jnp.ceil, between_whole), "round": (jnp.round, between_halves),
    "relu": (nn.relu, apart(0)), "leaky_relu": (lambda x: nn.leaky_relu(x, 0.01), apart(0)),
    "elu": (nn.elu, apart(0)), "selu": (nn.selu, apart(0)), "relu6": (nn.relu6, apart(0, 6)),
    "silu": (nn.silu, everywhere), "mish": (nn.mish, everywhere), "softsign": (nn.soft_sign, apart(0)),
    "gelu": (lambda x: nn.gelu(x, approximate=False), everywhere),
    "gelu_tanh": (lambda x: nn.gelu(x, approximate=True), everywhere),
    "hard_sigmoid": (nn.hard_sigmoid, apart(-3, 3)), "hard_tanh": (nn.hard_tanh, apart(-1, 1)),
    "softmax": (nn.softmax, lambda x: jnp.ndim(x) > 0 and everywhere(x)),
    "log_softmax": (nn.log_softmax, lambda x: jnp.ndim(x) > 0 and everywhere(x)),
}

# What brings any number to where some function is at home.
FRAMES = [
    ("{}", lambda x: x), ("(1.2 + {}^2)", lambda x: 1.2 + x**2), ("(0.8 * sin({}))", lambda x: 0.8 * jnp.sin(x)),
    ("({} / 4)", lambda x: x / 4), ("(0.7 + 0.2 * tanh({}))", lambda x: 0.7 + 0.2 * jnp.tanh(x)),
    ("(2.3 - 0.4 * sin({}))", lambda x: 2.3 - 0.4 * jnp.sin(x)),
    ("(1.4 + 0.1 * tanh({}))", lambda x: 1.4 + 0.1 * jnp.tanh(x)),
]

OPERATORS = {
    "({} + {})": (lambda a, b: a + b, lambda a, b: True),
    "({} - {})": (lambda a, b: a - b, lambda a, b: True),
    "({} * {})": (lambda a, b: a * b, lambda a, b: True),
    "({} / {})": (lambda a, b: a / b, lambda a, b: jnp.min(jnp.abs(b)) > 0.4),
    "({} ^ {})": (lambda a, b: a**b, lambda a, b: (jnp.min(a) > 0.2) & (jnp.max(jnp.abs(b)) < 3)),
    "max({}, {})": (jnp.maximum, lambda a, b: jnp.min(jnp.abs(a - b)) > MARGIN),
    "min({}, {})": (jnp.minimum, lambda a, b: jnp.min(jnp.abs(a - b)) > MARGIN),
}

COMPARISONS = {"<": jnp.less, "<=": jnp.less_equal, ">": jnp.greater, ">=": jnp.greater_equal}
POWERS = {"2": 2, "3": 3, "4": 4, "(-1)": -1, "(-2)": -2, "0.5": 0.5, "(-0.5)": -0.5, "1.5": 1.5, "(1 / 3)": 1 / 3}

# What one letter or two do to a vector or a matrix: the statement, and the same in JAX.
VECTORS = {
    "{t}[i < 2] = {a}[i] * {a}[i + 1]": lambda a: a[:-1][:2] * a[1:][:2],
    "{t}[i < 2] = {a}[2 * i]": lambda a: a[:3:2],
    "{t}[i < 3] = {a}[2 - i]": lambda a: a[2::-1],
    "{t}[i, j] = {a}[i] * sin({a}[j])": lambda a: a[:, None] * jnp.sin(a)[None, :],
    "{t}[i, j] = if j <= i then {a}[i] - {a}[j]^2 else 0.5": lambda a: jnp.where(
        jnp.tril(jnp.ones((a.size, a.size), bool)), a[:, None] - a[None, :]**2, 0.5),
    "{t}[i, j] = if i != j then {a}[i] * {a}[j] else 1": lambda a: jnp.where(
        jnp.eye(a.size, dtype=bool), 1.0, a[:, None] * a[None, :]),
    "{t} = one_hot(argmin[i]({a}[i]), 3) - {a}[1]^2": lambda a: nn.one_hot(
        jnp.argmin(a), 3, dtype=jnp.float64) - a[1]**2,
    "{t}[i] = {a}[pick[i]] * cos({a}[1])": lambda a: a[jnp.array(PICK)] * jnp.cos(a[1]),
    "{t} = concat({a}, tanh({a}))": lambda a: jnp.concatenate([a, jnp.tanh(a)]),
    "{t} = [{a}[2], {a}[0] * {a}[1], 1.5]": lambda a: jnp.stack([a[2], a[0] * a[1], jnp.array(1.5)]),
    "{t} = sum(cos({a}))": lambda a: jnp.sum(jnp.cos(a)),
    "{t} = mean({a}) - {a}[0] * {a}[2]": lambda a: jnp.mean(a) - a[0] * a[2],
    "{t} = log(sum[i](exp({a}[i])))": lambda a: nn.logsumexp(a),
    "{t} = prod[i](1 + 0.3 * {a}[i])": lambda a: jnp.prod(1 + 0.3 * a),
    "{t} = one_hot(argmax[i]({a}[i]), 3) * {a}[0]": lambda a: nn.one_hot(
        jnp.argmax(a), 3, dtype=jnp.float64) * a[0],
    "{t} = max({a}) - min({a})": lambda a: jnp.max(a) - jnp.min(a),
    "scan step over 3 with h = {a}[0] {{\n    h = tanh(h * {a}[step] + 0.5)\n    {t}[step] = h\n}}":
        lambda a: jnp.stack(carried(lambda h, x: jnp.tanh(h * x + 0.5), a[0], a[:3])),
    "scan step over 3 with h = 1.0, c = {a}[1] {{\n    c = 0.5 * c + {a}[step]\n    h = h * cos(c) + c\n}}\n{t} = h + c":
        lambda a: pair_of_states(a),
}
MATRICES = {
    "{t}[j, i] = {a}[i, j]": lambda a: a.T,
    "{t}[i] = sum[j]({a}[i, j])": lambda a: jnp.sum(a, 1),
    "{t}[j] = mean[i]({a}[i, j]^2)": lambda a: jnp.mean(a**2, 0),
    "{t}[i] = max[j]({a}[i, j])": lambda a: jnp.max(a, 1),
    "{t}[j] = min[i]({a}[i, j])": lambda a: jnp.min(a, 0),
    "{t}[i] = prod[j](0.5 + {a}[i, j])": lambda a: jnp.prod(0.5 + a, 1),
    "{t} = prod[i, j](0.9 + 0.2 * {a}[i, j])": lambda a: jnp.prod(0.9 + 0.2 * a),
    "{t}[i] = log(sum[j](exp({a}[i, j])))": lambda a: nn.logsumexp(a, 1),
    "{t}[i, j] = sum[k]({a}[i, k] * {a}[j, k])": lambda a: jnp.einsum("ik,jk->ij", a, a),
    "{t}[i, j] = {a}[i, j] * sum[k](sin({a}[k, j]))": lambda a: a * jnp.sum(jnp.sin(a), 0),
    "{t}[i, j] = {a}[i, j] - mean[k]({a}[i, k])": lambda a: a - jnp.mean(a, 1, keepdims=True),
    "{t}[i] = {a}[0, i] * {a}[1, i]": lambda a: a[0] * a[1],
    "{t}[i < 2] = {a}[i, i]^2": lambda a: jnp.diagonal(a)[:2]**2,
    "{t}[i < 2, j < 2] = sum[d < 2]({a}[i, j + d] * cos({a}[i, j]))":
        lambda a: (a[:2, :2] + a[:2, 1:3]) * jnp.cos(a[:2, :2]),
    "{t}[i, j] = {a}[row[i], j] + {a}[0, j]^2": lambda a: a[jnp.array(ROW)] + a[0]**2,
    "best[i] = argmax[j]({a}[i, j])\n{t}[i] = sin({a}[i, best[i]])": lambda a: jnp.sin(jnp.max(a, 1)),
    "({t}, other) = split(concat({a}, tanh({a}), {a}, cos({a})), 2)\n{t} = {t} * other": lambda a: (
        jnp.concatenate([a, jnp.tanh(a)], 1) * jnp.concatenate([a, jnp.cos(a)], 1)),
    "{t} = {a}[:, 0 : 2]": lambda a: a[:, :2],
    "{t} = sum({a}) * {a}": lambda a: jnp.sum(a) * a,
    "scan step over 2 with h = {a}[0] {{\n    h = sin(h) + 0.5 * {a}[step] * mean(h)\n    {t}[step] = h\n}}":
        lambda a: jnp.stack(carried(lambda h, x: jnp.sin(h) + 0.5 * x * jnp.mean(h), a[0], a[:2])),
}
PICK = [2, 0, 2, 1]
ROW = [1, 0, 1]
INPUTS = {"pick": ("[4] index(3)", PICK), "row": ("[3] index(2)", ROW)}


def carried(step, h, xs):
    """The states after each step."""
    states = []
    for x in xs:
        h = step(h, x)
        states.append(h)
    return states


def pair_of_states(a):
    h, c = 1.0, a[1]
    for x in a[:3]:
        c = 0.5 * c + x
        h = h * jnp.cos(c) + c
    return h + c


def far_apart(a):
    """Whether no two elements are near each other, so that the largest and the smallest are known."""
    flat = jnp.sort(jnp.ravel(a))
    return flat.size < 2 or jnp.min(jnp.diff(flat)) > MARGIN


class Value:
    """A value of a program: its text, what it is as a function of the parameters, and its elements."""

    def __init__(self, text, function, at):
        self.text, self.function = text, function
        self.elements = jnp.asarray(function(at))
        self.shape = self.elements.shape


class Refused(Exception):
    """The step would leave where all is smooth."""


class Program:
    """A program that grows by a statement at a time."""

    def __init__(self, number):
        self.random = random.Random(number)
        numbers = np.random.RandomState(number)
        self.at = {key: jnp.asarray(np.round(numbers.uniform(-1.5, 1.5, shape), 3)) for key, shape in PARAMETERS.items()}
        self.known = [Value(key, lambda p, key=key: p[key], self.at) for key in PARAMETERS]
        self.lines, self.used = [], set()

    def value(self, text, function):
        result = Value(text, function, self.at)
        if not bool(jnp.all(jnp.isfinite(result.elements))) or not bool(within(30)(result.elements)):
            raise Refused
        return result

    def define(self, lines, function):
        """Appends statements that define the next name."""
        self.known.append(self.value(self.name, function))
        self.lines.append(lines)

    @property
    def name(self):
        return f"a{len(self.known) - len(PARAMETERS) + 1}"

    def leaf(self, shape):
        """A value that broadcasts to `shape`, the last one first."""
        fits = [x for x in self.known if x.shape == shape[len(shape) - len(x.shape):]]
        whole = [x for x in fits if x.shape == shape]
        if not whole:
            raise Refused
        return whole[-1] if self.random.random() < 0.5 else self.random.choice(whole)

    def operand(self, shape):
        fits = [x for x in self.known if len(x.shape) <= len(shape) and x.shape == shape[len(shape) - len(x.shape):]]
        if self.random.random() < 0.2 or not fits:
            number = self.random.choice([0.5, 1.5, -0.75, 2])
            return Value(f"{number}" if number > 0 else f"({number})", lambda p: jnp.array(float(number)), self.at)
        return self.random.choice(fits)

    def expression(self, shape, depth, wanted=None):
        """An expression of that shape; `wanted` is a function or an operator that is to be in it."""
        if depth == 0 and wanted is None:
            return self.leaf(shape)
        inner = self.expression(shape, max(depth - 1, 0))
        kind = wanted or self.random.choice(list(FUNCTIONS) + 6 * list(OPERATORS) + ["power", "if"])
        self.used.add(kind)
        if kind in FUNCTIONS:
            return self.applied(kind, inner)
        if kind == "power":
            text, exponent = self.random.choice(list(POWERS.items()))
            base = self.framed(inner, lambda x: jnp.min(x) > 0.2)
            return self.value(f"{base.text}^{text}", lambda p: base.function(p)**exponent)
        other = self.operand(shape)
        if kind == "if":
            sign, compare = self.random.choice(list(COMPARISONS.items()))
            if not bool(jnp.min(jnp.abs(inner.elements - other.elements)) > MARGIN):
                raise Refused
            third = self.leaf(shape)
            return self.value(
                f"(if {inner.text} {sign} {other.text} then sin({third.text}) else {inner.text})",
                lambda p: jnp.where(
                    compare(inner.function(p), other.function(p)), jnp.sin(third.function(p)), inner.function(p)))
        function, admits = OPERATORS[kind]
        if kind == "({} ^ {})":
            inner = self.framed(inner, lambda x: jnp.min(x) > 0.2)
        if kind == "({} / {})":
            other = self.framed(other, lambda x: jnp.min(jnp.abs(x)) > 0.4)
        if not bool(admits(inner.elements, other.elements)):
            raise Refused
        return self.value(
            kind.format(inner.text, other.text), lambda p: function(inner.function(p), other.function(p)))

    def framed(self, x, admits):
        """`x`, brought to where `admits` holds."""
        for text, frame in [FRAMES[0]] + self.random.sample(FRAMES[1:], len(FRAMES) - 1):
            result = Value(text.format(x.text), lambda p, frame=frame: frame(x.function(p)), self.at)
            if bool(admits(result.elements)):
                return result
        raise Refused

    def applied(self, name, x):
        function, admits = FUNCTIONS[name]
        x = self.framed(x, admits)
        return self.value(f"{name}({x.text})", lambda p: function(x.function(p)))

    def grow(self, wanted):
        """Appends a statement, `wanted` if it is one."""
        patterns = {**VECTORS, **MATRICES}
        kind = wanted if wanted in patterns else None
        if kind is None and wanted is None and self.random.random() < 0.5:
            kind = self.random.choice(list(patterns))
        if kind is None:
            shapes = [x.shape for x in self.known]
            shape = shapes[-1] if self.random.random() < 0.7 else self.random.choice(shapes)
            x = self.expression(shape, self.random.randint(1, 2), wanted)
            self.define(f"{self.name} = {x.text}", x.function)
            return
        rank = 1 if kind in VECTORS else 2
        fits = [x for x in self.known if len(x.shape) == rank and x.shape[-1] >= 3 and (rank == 1 or x.shape[0] == 2)]
        if rank == 1 and "3)" in kind:
            fits = [x for x in fits if x.shape == (3,)]
        if not fits:
            raise Refused
        a = fits[-1] if self.random.random() < 0.7 else self.random.choice(fits)
        if any(word in kind for word in ("max", "min")) and not bool(far_apart(a.elements)):
            raise Refused
        if "pick" in kind and a.shape != (3,):
            raise Refused
        self.used.add(kind)
        function = patterns[kind]
        self.define(kind.format(t=self.name, a=a.text), lambda p: function(a.function(p)))

    def result(self):
        """The last value, and the means of those that nothing has used."""
        *others, last = self.known[len(PARAMETERS):]
        read = [re.findall(r"\w+", line) for line in self.lines]
        unused = [x for place, x in enumerate(others) if not any(x.text in words for words in read[place + 1:])]
        return self.value(
            " + ".join([last.text] + [f"0.5 * mean({x.text})" if x.shape else f"0.5 * {x.text}" for x in unused]),
            lambda p: last.function(p) + sum(0.5 * jnp.mean(x.function(p)) for x in unused))

    def finish(self, number):
        """The program as an entry of the table."""
        last = self.result()
        body = "\n".join(self.lines) + f"\ny = {last.text}"
        weights = jnp.asarray(np.round(np.random.RandomState(1000 + number).uniform(-1.5, 1.5, last.shape), 3))

        def loss(flat):
            y = last.function(unravelled(flat))
            return jnp.sum(weights * y) + jnp.sum(y**2) / 4

        point = jnp.concatenate([jnp.ravel(self.at[key]) for key in PARAMETERS])
        gradient, hessian = jax.grad(loss)(point), jax.hessian(loss)(point)
        if not bool(jnp.all(jnp.isfinite(hessian))) or not bool(within(1e3)(hessian)):
            raise Refused
        if jnp.sum(jnp.abs(gradient) > 1e-3) < 3 or "best" in body and body.count("best[i] =") > 1:
            raise Refused
        inputs = {key: value for key, value in INPUTS.items() if f"{key}[" in body}
        return {
            "name": f"expression {number}",
            "body": body,
            "mode": "training",
            "type": declared(last.shape),
            "parameters": {key: declared(shape) for key, shape in PARAMETERS.items()},
            "inputs": {key: kind for key, (kind, _) in inputs.items()},
            "values": {
                **{key: digits(x) for key, x in self.at.items()}, **{key: numbers for key, (_, numbers) in inputs.items()},
                "q": digits(weights)},
            "result": digits(last.elements),
            "gradients": {key: digits(x) for key, x in unravelled(gradient).items()},
            "next": {},
            "hessian": digits(hessian),
        }


def unravelled(flat):
    """The parameters of which `flat` has all elements, in order."""
    result, start = {}, 0
    for key, shape in PARAMETERS.items():
        count = math.prod(shape)
        result[key] = flat[start:start + count].reshape(shape)
        start += count
    return result


def declared(shape):
    """A shape as a type of the language."""
    return f"[{', '.join(map(str, shape))}]" if len(shape) else "real"


def digits(array):
    """The elements of an array, row after row, with as many digits as are compared."""
    return [float(f"{x:.13g}") for x in np.asarray(array, dtype=np.float64).ravel()]


def table():
    kinds = [*FUNCTIONS, *OPERATORS, "power", "if", *VECTORS, *MATRICES]
    programs, attempt, missing = [], 0, {}
    while len(programs) < COUNT:
        # Each kind has its turn as the wanted one, two or three times in all.
        wanted = kinds[len(programs) % len(kinds)]
        attempt += 1
        program = Program(attempt)
        try:
            place = program.random.randint(0, 3)
            for step in range(4):
                for patience in range(20):
                    try:
                        program.grow(wanted if step == place else None)
                        break
                    except Refused:
                        continue
            if wanted not in program.used:
                continue
            programs.append(program.finish(attempt))
        except Refused:
            continue
    return programs


lines = ",\n".join(json.dumps(case, separators=(",", ": ")) for case in table())
print(f'{{"jax": "{jax.__version__}", "cases": [\n{lines}\n]}}')
