package org.tierline.law.duty;

/** Who owes a duty. */
public enum Who {
  PRESIDENT("the President"),
  SECRETARY("the Secretary of State");

  private final String title;

  Who(String title) {
    this.title = title;
  }

  /** In words. */
  public String title() {
    return title;
  }
}
