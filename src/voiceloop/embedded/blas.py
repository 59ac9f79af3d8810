"""How numpy multiplies matrices in this process."""

from threadpoolctl import threadpool_limits


def use_one_blas_thread() -> None:
    """Let numpy's products run on the thread that asks for them.

    The products here are small: a second thread gains nothing, and between two products it spins, which doubles the
    processor time of everything around them. Holds for the whole process.
    """
    threadpool_limits(1, user_api="blas")
